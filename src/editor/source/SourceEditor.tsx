import { createLatePart } from '../../design/late/late-part';
import { LatePlace } from '../../design/late/LatePlace';
import { useDeskText } from '../../i18n/desk-text';
import type { SourceTextProps } from './SourceText';

/** The code editor. */
export const sourceText = createLatePart(async () => (await import('./SourceText')).SourceText);

/** A post's source as text; the code editor behind it is fetched when it is first shown. */
export function SourceEditor(props: SourceTextProps) {
  const text = useDeskText().editor;
  return (
    <LatePlace part={sourceText} label={text.openingSource}>
      {(SourceText) => <SourceText {...props} />}
    </LatePlace>
  );
}
