import { fieldLabel } from '../../src/fields/field-label';
import { generatorNames } from '../../src/i18n/en/generator-names';
import type { Report } from './report';

/** The report as a person reads it. */
export function describeInWords(report: Report): string {
  const { generator, root, because, collections, media, reads, requests, problems, config, cms, others } = report;
  const place = root === '' ? '' : ` in ${root}`;
  const first =
    generator === 'plain'
      ? 'Markdown files; no known site generator'
      : `${generatorNames[generator] ?? generator} site${place}`;
  const [main, ...rest] = collections;
  const lines = [
    `${report.site}: ${first}${report.title === null ? '' : `, "${report.title}"`}`,
    ...(because === '' ? [] : [`  ${sureness(report.confidence)}, because of ${because}.`]),
    ...(others.length > 0
      ? [
          `  It might also be ${others.map((one) => `${generatorNames[one.generator] ?? one.generator}${one.root ? ` in ${one.root}` : ''}`).join(', ')}.`,
        ]
      : []),
    ...(main?.main ? describeMain(main) : ['  No posts were found.']),
    ...(main?.main ? rest : collections).map(
      (one) =>
        `  ${one.label}: ${one.count} ${one.count === 1 ? 'file' : 'files'} in ${one.folder || 'the top folder'}`,
    ),
    `  Images: ${imagesInWords(media)}`,
    ...(cms ? [`  Its configuration for ${cms.name} (${config ?? ''}) is honoured.`] : []),
    ...problems.map(
      ({ code, detail }) =>
        `  ${code === 'config-missing' || code === 'cms-config-unread' ? 'Listed, but could not be read' : 'Could not be read whole'}: ${detail}`,
    ),
    `  Read: ${reads} files in ${requests} requests.`,
  ];
  return lines.join('\n');
}

function describeMain({
  label,
  folder,
  count,
  pattern,
  format,
  fields,
}: Report['collections'][number]): readonly string[] {
  const named = fields.map((field) =>
    'name' in field && 'kind' in field ? `${fieldLabel(String(field.name))} (${String(field.kind)})` : '',
  );
  return [
    `  ${label}: ${count} posts in ${folder || 'the top folder'}, named like ${pattern ?? ''}, ${format === 'none' ? 'without details' : `details in ${format?.toUpperCase() ?? ''}`}`,
    ...(named.length > 0 ? [`    ${named.join(', ')}`] : []),
  ];
}

function sureness(confidence: number): string {
  return confidence > 0.85 ? 'Surely' : confidence > 0.6 ? 'Very likely' : 'Perhaps';
}

function imagesInWords({ folder, publicPath, style }: Report['media']): string {
  if (style === 'relative') return 'beside the posts';
  if (style === 'absolute') return `in ${folder ?? '?'}, served from ${publicPath ?? '/'}`;
  return style === 'remote'
    ? 'on other servers'
    : `none in the posts that were read${folder === null ? '' : `; static files lie in ${folder || 'the top folder'}`}`;
}
