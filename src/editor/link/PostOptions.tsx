import { FileText } from 'lucide-react';
import type { MouseEvent } from 'react';
import look from '../../design/choices.module.css';
import { classNames } from '../../design/class-names';
import { Icon } from '../../design/Icon';
import { useDeskText } from '../../i18n/desk-text';
import type { FoundPost } from '../../site/find-posts';
import menu from '../caret-menu/CaretMenu.module.css';
import { PostWords } from '../post-finder/PostWords';
import styles from './PostOptions.module.css';

// The focus never leaves the field, so these are no elements of a form.
const listbox = { role: 'listbox', tabIndex: -1 } as const;
const option = { role: 'option', tabIndex: -1 } as const;

/** The id of an option, which the field refers to. */
export const optionId = (index: number) => `link-post-${index}`;

const keepFocus = (event: MouseEvent) => event.preventDefault();

export interface PostOptionsProps {
  readonly found: readonly FoundPost[];
  readonly chosen: number;
  readonly onChoose: (post: FoundPost) => void;
}

/** The posts whose titles fit what stands in the field above. */
export function PostOptions({ found, chosen, onChoose }: PostOptionsProps) {
  const text = useDeskText().links;
  return (
    <div id="link-posts" {...listbox} aria-label={text.posts} className={styles.posts}>
      {found.map((post, index) => (
        <div
          key={post.path}
          id={optionId(index)}
          {...option}
          aria-selected={index === chosen}
          className={classNames(look.line, menu.item, index === chosen && menu.chosen)}
          {...{ onMouseDown: keepFocus, onClick: () => onChoose(post) }}
        >
          <Icon of={FileText} />
          <PostWords post={post} />
        </div>
      ))}
    </div>
  );
}
