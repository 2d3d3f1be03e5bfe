import { useMemo } from 'react';
import { useStore } from 'zustand';
import { readPostFile } from '../../content/read-post-file';
import { Dialog } from '../../design/Dialog';
import { useDeskText } from '../../i18n/desk-text';
import { FieldSiteProvider, type FieldSite } from '../../fields/field-site';
import type { Frontmatter } from '../../content/frontmatter';
import type { FieldSpec } from '../../site/field-spec';
import styles from './Details.module.css';
import { DetailsFields } from './DetailsFields';
import { DetailsText } from './DetailsText';
import { PostActionList, type PostActions } from './PostMenu';
import type { PostSession } from './post-session';
import screen from './PostScreen.module.css';
import { withoutScheme } from './PublishDialog';
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
  readonly actions: PostActions;
  readonly onClose: () => void;
}

/** Everything about a post but its words. */
export function DetailsPanel({ kind, actions, onClose, ...rest }: DetailsPanelProps) {
  const { post } = useDeskText();
  if (kind === 'beside') {
    return (
      <aside className={screen.panel} aria-label={post.details}>
        <Details {...rest} />
      </aside>
    );
  }
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={post.details}>
      <div className={styles.sheet}>
        <Details {...rest} />
      </div>
      <PostActionList {...actions} onDone={onClose} />
    </Dialog>
  );
}

function Details({
  session,
  specs,
  model,
  fieldSite,
  url,
}: Pick<DetailsPanelProps, 'session' | 'specs' | 'model' | 'fieldSite' | 'url'>) {
  const { post } = useDeskText();
  const { base, frontmatter, details, stuckField, fieldText, turn } = useStore(session);
  const fields = useMemo(() => shownFields(frontmatter, specs), [frontmatter, specs]);
  const before = useMemo(() => readPostFile(base.text).frontmatter?.values ?? {}, [base.text]);
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
