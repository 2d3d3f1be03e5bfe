import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import { isDataFile, readFile } from '../../../content/read-file';
import { Dialog } from '../../../design/Dialog';
import { useDeskText } from '../../../i18n/desk-text';
import { FieldSiteProvider, type FieldSite } from '../../../fields/field-site';
import type { Frontmatter } from '../../../content/frontmatter';
import type { FieldSpec } from '../../../site/field-spec';
import styles from './Details.module.css';
import { DetailsFields } from './DetailsFields';
import { DetailsText } from './DetailsText';
import { PostActionList, type PostActions } from '../bar/PostMenu';
import type { PostSession } from '../session/post-session';
import screen from '../PostScreen.module.css';
import { withoutScheme } from '../publishing/PublishDialog';
import { shownFields } from './shown-fields';

export interface DetailsPanelProps {
  readonly session: PostSession;
  /** What is known of the fields, in the order in which posts have them. */
  readonly specs: readonly FieldSpec[];
  /** A typical post's details. */
  readonly model: Frontmatter | null;
  readonly fieldSite: FieldSite;
  readonly url: string | null;
  /** Beside the text, or above it as a sheet. */
  readonly kind: 'beside' | 'sheet';
  /** The fields stand elsewhere: only what can be done is shown. */
  readonly hideFields?: boolean;
  readonly actions: PostActions;
  /** What stands below the fields. */
  readonly foot?: ReactNode;
  readonly onClose: () => void;
}

/** Everything about a post but its words. */
export function DetailsPanel({ kind, hideFields = false, actions, onClose, foot, ...rest }: DetailsPanelProps) {
  const { post } = useDeskText();
  if (kind === 'beside') {
    return (
      <aside className={screen.panel} aria-label={post.details}>
        <Details {...rest} />
        {foot}
      </aside>
    );
  }
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={post.details} size="drawer">
      <div className={styles.sheet}>{!hideFields && <Details {...rest} />}</div>
      {foot}
      <PostActionList {...actions} onDone={onClose} />
    </Dialog>
  );
}

export type DetailsProps = Pick<DetailsPanelProps, 'session' | 'specs' | 'model' | 'fieldSite' | 'url'>;

/** The details as fields, or as their text. */
export function Details({ session, specs, model, fieldSite, url }: DetailsProps) {
  const { post } = useDeskText();
  const { base, frontmatter, details, stuckField, fieldText, turn } = useStore(session);
  const isData = isDataFile(base.key.path);
  const fields = useMemo(() => shownFields(frontmatter, specs, { withTitle: isData }), [frontmatter, specs, isData]);
  const before = useMemo(() => readFile(base.key.path, base.text).frontmatter?.values ?? {}, [base]);
  const others = { order: specs.map(({ name }) => name), model };
  const hasAddress = fields.groups.some((group) => group.fields.some(({ field }) => field.kind === 'slug'));

  return (
    <div className={styles.details}>
      {frontmatter && details === 'text' ? (
        <DetailsText
          frontmatter={frontmatter}
          stuckField={stuckField}
          onChange={session.setDetailsText}
          onFields={() => session.showDetailsAs('fields')}
        />
      ) : (
        <FieldSiteProvider value={fieldSite}>
          <DetailsFields
            key={turn}
            fields={fields}
            sourceAt={(path) => frontmatter?.raw(path) ?? null}
            onEdit={(edit) => session.editField(edit, others)}
            isNew={(name) => !Object.hasOwn(before, name)}
            fieldText={fieldText}
            onFieldText={session.editFieldAsText}
            onChangeText={session.setFieldText}
            onWholeText={() => session.showDetailsAs('text')}
          />
        </FieldSiteProvider>
      )}
      {url && !(hasAddress && details === 'fields') && (
        <dl className={styles.address}>
          <dt>{post.address}</dt>
          <dd>{withoutScheme(url)}</dd>
        </dl>
      )}
    </div>
  );
}
