import { createContext, useContext } from 'react';
import { english } from './en/index';

/** Every sentence of the interface, typed: another language is another object of this shape. */
export type Messages = typeof english;

const Text = createContext<Messages>(english);

export const TextProvider = Text.Provider;

/** The catalogue in the person's language. */
export function useText(): Messages {
  return useContext(Text);
}
