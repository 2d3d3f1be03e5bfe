/** Whether a file gives itself out as an image; its bytes tell whether it is one. */
export function mayBeImage({ name, type }: { readonly name: string; readonly type: string }): boolean {
  return (
    type.startsWith('image/') || (type === '' && /\.(?:jpe?g|png|gif|webp|svg|avif|hei[cf]|tiff?|bmp)$/i.test(name))
  );
}
