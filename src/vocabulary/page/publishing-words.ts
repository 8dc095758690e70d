/**
 * What a line calls the day an article came out, or was changed, in lower case.
 *
 * Source: collected by hand from the templates of news sites in the languages clippings come in.
 */
export const publishingWords: ReadonlySet<string> = new Set(
  `published posted publication date issued released filed created uploaded aired broadcast originally
  publié publiée paru parue publicado publicada publicación pubblicato pubblicata veröffentlicht erschienen erstellt
  gepubliceerd geplaatst publicerad publicerat publisert udgivet opublikowano dodano опубликовано опубликована дата
  опубліковано yayınlanma yayınlandı yayın diterbitkan dipublikasikan نشر نشرت نُشر تاريخ منتشر 发布 发表 發佈 公開 公開日
  掲載 配信 입력 게시 등록 승인 기사입력 julkaistu megjelent publicat δημοσίευση δημοσιεύτηκε δημοσιεύθηκε`.split(
    /\s+/,
  ),
)

/** Words of a line that gives the day of a change. */
export const revisingWords: ReadonlySet<string> = new Set(
  `updated modified revised edited corrected amended revision update
  actualisé actualisée modifié actualizado actualizada actualización modificado atualizado atualizada atualização
  aggiornato aktualisiert geändert stand bijgewerkt uppdaterad oppdatert opdateret zaktualizowano обновлено изменено
  оновлено güncelleme güncellendi güncellenme diperbarui تحديث حُدث آخر 更新 更新日 修改 最終更新 수정 기사수정 최종수정 päivitetty muokattu frissítve actualizat ενημέρωση ενημερώθηκε τελευταία`.split(
    /\s+/,
  ),
)

/** What else stands in a line that says nothing but when: prepositions, clock words, zones. */
export const dateLineWords: ReadonlySet<string> = new Set(
  `issue edition ausgabe vom numéro édition first last on at the of and by in o'clock a.m p.m am pm noon midnight local time hrs hours h
  le la el les à a las às em um den am der et de del du dem uhr mis mise jour dernière última ultimo última vez en il alle
  ore om kl klo в на г года о ile saat pada الساعة في
  gmt utc bst ist est edt et cst cdt ct mst mdt mt pst pdt pt cet cest mez mesz eet eest msk мск jst kst hkt sgt pkt wib
  aest aedt nzst hst akst z utc+0 tsi`.split(/\s+/),
)
