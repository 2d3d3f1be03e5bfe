/** Where the browser can load a picture that a post refers to, or null when it must not (outside the site) or cannot (not there). */
export type ImageUrl = (reference: string) => Promise<string | null>;
