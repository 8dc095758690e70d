import {frontMatterShapes} from './front-matter-shapes.ts'
import {markdownShapes} from './markdown-shapes.ts'
import {pageShapes} from './page-shapes.ts'
import type {Shape} from './shape.ts'
import {textShapes} from './text-shapes.ts'

/** Every kind of input that has been slow, or could be. */
export const shapes: readonly Shape[] = [...textShapes, ...markdownShapes, ...pageShapes, ...frontMatterShapes]
