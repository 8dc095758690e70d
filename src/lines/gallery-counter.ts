/** `Image 1 of / 23`: what a gallery shows above its pictures. */
export const isGalleryCounter = (line: string): boolean =>
  /^(?:image|photo|picture|slide|foto|bild) \d+ (?:of|de|von|di)\b/i.test(line)
