/** What is selected and seen of a text, told in places of one kind. */
export interface TextView<Place = number> {
  /** The selection's fixed and moving end, and a place that is in the window. */
  readonly places: readonly Place[];
  /** Pixels from the window's top to that last place. */
  readonly top: number;
}
