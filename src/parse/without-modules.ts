/**
 * `import Chart from '../chart.jsx'`, `export const year = 2024` and remarks in braces are the program of a page in MDX
 * (Docusaurus, Astro); blanked, so that offsets hold. In any other file such a line is the article's: “import duties from May”.
 */
export function withoutModules(text: string, file: string): string {
  if (!/\.mdx$/i.test(file)) return text
  return text.replace(/^.+$/gm, (line) => (isProgram(line.trim()) ? line.replace(/[^\r]/g, ' ') : line))
}

const isProgram = (line: string): boolean =>
  (line.startsWith('import ') && /['"];?$/.test(line)) ||
  /^export (?:const|let|default|function) /.test(line) ||
  (line.startsWith('{/*') && line.endsWith('*/}'))
