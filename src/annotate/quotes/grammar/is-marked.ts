import type {Layout} from '../passages/layout.ts'

/** Whether a token stands between quotation marks. */
export const isMarked = ({passageOf}: Layout, at: number): boolean => passageOf[at] !== undefined
