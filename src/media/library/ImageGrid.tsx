import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ImageTile } from './ImageTile';
import type { LibraryItem } from './library-item';
import { stepIn } from './step-in';
import type { Thumbnails } from './thumbnails';
import styles from './ImageGrid.module.css';
import { type RowSource, useScrolledRows, useWindowRows } from './use-rows';

export interface ImageGridProps {
  readonly label: string;
  readonly images: readonly LibraryItem[];
  readonly thumbnails: Thumbnails;
  /** The paths of the images that are looked at, or chosen. */
  readonly selected: ReadonlySet<string>;
  /** Several are being chosen: each tile shows whether it is one of them. */
  readonly isChoosing?: boolean;
  readonly onSelect: (image: LibraryItem, held: HeldKeys) => void;
  /** What it scrolls in; the page itself when absent. */
  readonly scroller?: RefObject<HTMLElement | null>;
}

/** The keys that are held while a tile is pressed: for one more, and for all up to it. */
export interface HeldKeys {
  readonly more: boolean;
  readonly upTo: boolean;
}

/** Pixels: the least width of a tile, the space between tiles, what stands below a picture. */
const least = 168;
const gap = 16;
const below = 76;
/** Rows kept beside the visible ones. */
const beside = 2;

/** Images in rows, however many: only the rows near the screen exist. Arrow keys go from one to the next. */
export function ImageGrid(props: ImageGridProps) {
  return props.scroller ? <ScrolledGrid {...props} scroller={props.scroller} /> : <WindowGrid {...props} />;
}

function WindowGrid(props: ImageGridProps) {
  const grid = useRef<HTMLUListElement>(null);
  const [{ width, top }, columns] = useMeasure(grid);
  const rows = useWindowRows({ ...rowOptions(props.images.length, columns, width), scrollMargin: top });
  return <Rows {...props} grid={grid} columns={columns} rows={rows} top={top} />;
}

function ScrolledGrid(props: ImageGridProps & { readonly scroller: RefObject<HTMLElement | null> }) {
  const { scroller, images } = props;
  const grid = useRef<HTMLUListElement>(null);
  const [{ width }, columns] = useMeasure(grid);
  const rows = useScrolledRows({
    ...rowOptions(images.length, columns, width),
    getScrollElement: () => scroller.current,
  });
  return <Rows {...props} grid={grid} columns={columns} rows={rows} top={0} />;
}

function rowOptions(count: number, columns: number, width: number) {
  const height = Math.round(((width - gap * (columns - 1)) / columns) * 0.75) + below;
  return { count: Math.ceil(count / columns), estimateSize: () => height, overscan: beside };
}

interface RowsProps extends ImageGridProps {
  readonly grid: RefObject<HTMLUListElement | null>;
  readonly columns: number;
  readonly rows: RowSource;
  readonly top: number;
}

function Rows(props: RowsProps) {
  const { label, images, thumbnails, selected, isChoosing = false, onSelect, grid, columns, rows, top } = props;
  const [active, setActive] = useState(0);
  const isMoving = useRef(false);
  const at = Math.min(active, images.length - 1);
  useLayoutEffect(() => rows.measure(), [rows, columns]);
  useEffect(() => {
    const tile = isMoving.current ? grid.current?.querySelector<HTMLElement>('[data-active]') : null;
    if (!tile) return;
    isMoving.current = false;
    tile.focus();
  });

  function onKeyDown(event: KeyboardEvent): void {
    const to = stepIn({ key: event.key, at, columns, count: images.length });
    if (to === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    isMoving.current = true;
    setActive(to);
    rows.scrollToIndex(Math.floor(to / columns));
  }

  const share = `(100% - ${gap * (columns - 1)}px) / ${columns}`;
  return (
    <ul ref={grid} aria-label={label} className={styles.grid} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().flatMap(({ index: row, start }) =>
        images.slice(row * columns, (row + 1) * columns).map((image, column) => {
          const index = row * columns + column;
          return (
            <li
              key={image.path}
              aria-setsize={images.length}
              aria-posinset={index + 1}
              className={styles.cell}
              style={{
                width: `calc(${share})`,
                left: `calc((${share} + ${gap}px) * ${column})`,
                transform: `translateY(${start - top}px)`,
              }}
            >
              <ImageTile
                image={image}
                thumbnails={thumbnails}
                isSelected={selected.has(image.path)}
                isChoosing={isChoosing}
                isActive={index === at}
                onKeyDown={onKeyDown}
                onSelect={({ shiftKey, ctrlKey, metaKey }) => {
                  setActive(index);
                  onSelect(image, { more: ctrlKey || metaKey, upTo: shiftKey });
                }}
              />
            </li>
          );
        }),
      )}
    </ul>
  );
}

/** The grid's place and width, and how many tiles stand beside each other. */
function useMeasure(grid: RefObject<HTMLUListElement | null>) {
  const [place, setPlace] = useState({ width: 800, top: 0 });
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element?.parentElement) return;
    const measure = () => {
      const { width, top } = element.getBoundingClientRect();
      const next = { width: Math.round(width), top: Math.round(top + window.scrollY) };
      setPlace((now) => (now.width === next.width && now.top === next.top ? now : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element.parentElement);
    return () => observer.disconnect();
  }, [grid]);
  return [place, Math.max(2, Math.floor((place.width + gap) / (least + gap)))] as const;
}
