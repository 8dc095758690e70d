import {nameId} from '../../ids/name-id.ts'
import {addressOf, canonicalUrl} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import type {DataFile} from './data-files.ts'

/** The description of the data as a Frictionless Data Package (specs.frictionlessdata.io): what each file and column is. */
export function dataPackage({archive: {site}}: Catalogue, files: readonly DataFile[]): string {
  const homepage = canonicalUrl(site.url, addressOf.home())
  return `${JSON.stringify(
    {
      profile: 'data-package',
      name: nameId(site.title),
      title: site.title,
      description: site.description,
      homepage,
      ...(site.dataLicence && {licenses: [{title: site.dataLicence.name, path: site.dataLicence.url}]}),
      resources: files.map(resource),
    },
    null,
    2,
  )}\n`
}

function resource({name, title, description, paths, format, mediaType, table}: DataFile): object {
  const [path] = paths
  return {
    profile: table ? 'tabular-data-resource' : 'data-resource',
    name,
    title,
    description,
    path: paths.length > 1 ? paths : path,
    format,
    mediatype: mediaType,
    encoding: 'utf-8',
    ...(path?.endsWith('.gz') && {compression: 'gz'}),
    ...(table && {
      dialect: {delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true},
      schema: {
        fields: table.fields,
        primaryKey: table.primaryKey,
        ...(table.foreignKeys.length > 0 && {foreignKeys: table.foreignKeys}),
      },
    }),
  }
}
