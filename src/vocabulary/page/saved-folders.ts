/**
 * What browsers add to a page's name for the folder of its pictures and scripts, in small letters: Chrome and Firefox in
 * English, French, German, Spanish, Italian, Dutch, Portuguese, Polish, Czech, Russian, Swedish, Danish, Finnish,
 * Turkish; Safari and Internet Explorer with a full stop.
 */
export const savedFolderEndings: readonly string[] = [
  '_files',
  '.files',
  '_fichiers',
  '-dateien',
  '_dateien',
  '-filer',
  '_archivos',
  '_file',
  '_bestanden',
  '_arquivos',
  '_ficheiros',
  '_pliki',
  '_soubory',
  '_файлы',
  '_filer',
  '_tiedostot',
  '_dosyalar',
  '_data',
]
