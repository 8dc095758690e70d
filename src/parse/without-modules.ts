/**
 * `import Chart from '../chart.jsx'`, `export const year = 2024` and remarks in braces are the program of a page in MDX
 * (Docusaurus, Astro); blanked, so that offsets hold. In any other file such a line is the article's: “import duties from May”.
 */
export const withoutModules = (text: string, file: string): string =>
  /\.mdx$/i.test(file) ? text.replace(program, (code) => code.replace(/[^\r\n]/g, ' ')) : text

const program =
  /^(?:import(?: [^\r\n'"]{1,200} from)? ?['"][^\r\n'"]{1,200}['"];?|export (?:const|let|default|function) [^\r\n]*)[^\S\r\n]*$|\{\/\*[^*]{0,500}\*\/\}/gm
