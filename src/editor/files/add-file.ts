/** A file that was taken into the draft. */
export interface AddedFile {
  /** How the post refers to it. */
  readonly src: string;
  /** What plays it, in HTML; null where the post's page would not show that, and for what no browser plays. */
  readonly player: string | null;
}

/** Takes a file of any kind but an image into the draft; null when it could not be taken, and the person knows. */
export type AddFile = (file: File) => Promise<AddedFile | null>;
