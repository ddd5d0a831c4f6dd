"""What names a date: printed labels in many languages, and the meta elements that hold one."""

from __future__ import annotations

import re

_PUBLISHED_EAST = (
    r"(?:기사)?\s?(?:입력|등록|승인|송고|발행|게재|최초\s?입력)(?:일시?|시간|시각|날짜)?|기사\s?전송|"
    r"公開(?:日時?)?|掲載(?:日)?|配信(?:日時?)?|投稿日?|発表日|登録日|(?:記事)?入力|"
    r"本[贴帖文](?:子|章)?由[^\d。]{2,24}于|(?:发布|發布|发表|發表|創建|创建)(?:时间|時間|日期|于)?|刊登(?:日期)?|出版(?=\s?[:：])|(?:^|(?<=[\s|]))(?:时间|時間|日期)(?=\s*[:：])|"
    r"تاریخ انتشار|نُ?شر(?:ت)?|شائع|פורסם|प्रकाशित|প্রকাশ(?:িত)?|પ્રકાશિત|ਪ੍ਰਕਾਸ਼ਿਤ|"
    r"أضيف بتاريخ|تاريخ (?:الإضافة|الخبر|الإنشاء)|வெளியிடப்பட்ட\w*|ప్రచురణ|ಪ್ರಕಟ|പ്രസിദ്ധീകരിച്ച|เผยแพร่|பதிவு செய்த நாள்|გამოქვეყნ|հրապարակ"
)
_PUBLISHED_WEST = (
    r"(?:(?:first |originally )?(?:published|posted|publication date|publish date|release date|issued)(?: (?:on|at|date))?|"
    r"(?:veröffentlicht|publiziert|eingestellt|gepostet|freigegeben|online gestellt)(?: am| von [\w.-]+ am)?|erschienen(?: am)?|"
    r"(?:sendung|ausgabe) vom|(?:sendung|gesendet) am|(?:publikations|einstell)datum|erscheinungstermin|"
    r"(?:veröffentlichungs|erscheinungs|freigabe)datum|veröffentlichung(?=\s?:|$)|(?:artikel|beitrag|meldung) vom|online seit|"
    r"^(?:nachricht|eintrag|news|bericht|mitteilung|(?:presse|medien)(?:mitteilung|information|meldung|erklärung|info)|pm)"
    r"(?: nr\.? ?[\d/.-]{1,9}\.?)? vom|^(?:communiqué(?: de presse)?|actualité|billet|article) du|^comunicato(?: stampa)? del|"
    r"(?:publiée?|postée?|mis en ligne|paru)(?: le)?|date de publication|publication(?: le|(?=\s?:|$))|diffusée? le|"
    r"publicad[oa](?: el| em)?|fecha de publicación|p(?:ubblicazione|ublicación|ublicação|ublikacja)(?=\s?:|$)|pubblicat[oa](?: il)?|"
    r"data (?:d[ea] (?:publicação|notícia)|(?:di )?(?:pubblicazione|inserimento)|notizia|publikacji|opublikowania|zamieszczenia|"
    r"umieszczenia|publicării|postării|adăugării)|"
    r"(?:gepubliceerd|geplaatst|gepost)(?: op)?|(?:publicatie ?|plaatsings)datum|"
    r"publicere?[dt]|publicera(?:[dt]|des)|publiceringsdatum|udgivet|oprettet|"
    r"offentliggjort|publisert|lagt ut|julkaistu|lähetetty|lähettänyt|avaldatud|birt|publicēts|"
    r"postad[oa]|postat[oa]?|inserit[oa]|scritt[oa] il|indsendt|upplag[dt]|inlag[dt]|skr[ie]v[ei][nt]|αναρτήθηκε|ανάρτηση(?=\s?:|$)|"
    r"paskelbta|(?:opublikowan|dodan|utworzon|zamieszczon|napisan)[oeya]|data dodania|"
    r"publikováno|zveřejněno|přidáno|vydáno|uveřejněno|vyvěšeno|objavljeno|publicat|adăugat[ăe]?|yayınlan\w+|"
    r"közzétéve|megjelent|publikálva|feltöltve|beküldve|(?:közzététel|megjelenés|publikálás)(?: (?:dátuma|ideje)|(?=\s?:|$))|"
    r"zverejnené|vydan[éáý](?=\s?:|\s*\d|\s*$)|datum objave|disiarkan(?: pada)?|imechapishwa|inilathala|"
    r"publikov(?:ané|áno)|publicată|publikuar|yayım\w*|dərc|argitaratua|giriş(?: tarihi)?|eklen(?:me|di)(?: tarihi)?|"
    r"(?:yayın|haber|duyuru|kayıt|ekleme|yükle(?:n)?me) tarihi|"
    r"опубликован[оа]?|дата (?:публикации|размещения|добавления|новости)|(?:размещ[её]н|добавлен)(?:о|[аы]?(?=\s?:|$))|"
    r"опубліковано|дата публікації|розміщено|апублікавана|публикуван[оа]|објав[љл]ено|δημοσ\w+|"
    r"(?:di(?:terbitkan|publikasi(?:kan)?|post(?:ing|kan)|unggah|upload|rilis)|ditayangkan)(?: pada)?|"
    r"tanggal (?:posting|publish|terbit|publikasi|rilis|tayang|upload|berita)|(?:terbit|tayang|rilis|publish)(?=\s?:|$)|"
    r"ngày (?:đăng|gửi)|(?:được |đã )?đăng (?:ngày|lúc|vào)|đã đăng(?=\s?:|$)|xuất bản)"
)
_CREATED = (
    r"(?:기사)?\s?작성(?:일시?|시간|시각|날짜)?|作成日|"
    r"(?<!\w)(?:(?:created|submitted|filed|added|uploaded|date)(?: (?:on|at))?|"
    r"(?:erstellt|geschrieben|verfasst|angelegt|gespeichert|hinzugefügt)(?: am| von [\w.-]+ am)?|"
    r"(?:erstell(?:ungs)?)?datum|stand(?: der information(?:en)?)?|"
    r"(?:créée?|rédigée?)(?: le)?|(?:écrit|ajoutée?) le|(?:creado|criado)(?: el| em)?|(?:escrito|redactado|enviado) el|escrito em|fecha|"
    r"creato(?: il|(?=\s?:|$))|data (?:di )?creazione|data de criação|creat(?=\s?:|$)|(?:aangemaakt|toegevoegd|geschreven) op|"
    r"data (?:wytworzenia|utworzenia|wprowadzenia|dodania|wpisu)|wprowadzono|wysłano(?=\s?:|$)|"
    r"datum (?:vložení|zveřejnění|vydání|vytvoření)|vložen[oýa]?(?=[\s:]|$)|vytvořeno|napsáno|létrehoz(?:va|ás)|kelt(?=\s?:|$)|"
    r"skapa(?:[dt]|des)|oluştur\w+|yazılma tarihi|дата создания|создан[оа]?(?=\s?:|$)|створено|luotu(?=\s?:|$)|opprettet|δημιουργήθηκε|"
    r"ngày (?:tạo|viết)|dibuat(?=\s?:|$| pada)|ditulis pada)(?!\w)"
)
"""Labels of the day a text was written, or of no day in particular: it came out then where no other label says otherwise."""
_MODIFIED_EAST = (
    r"(?:최종\s?)?(?:수정|업데이트|갱신)(?:일시?|시간|시각)?|(?:最終)?(?:更新|修正)(?:日時?|时间)?|修改(?:时间)?|"
    r"(?:آخر|تم ال|تاريخ ال)\s?تعديل|عُ?دّ?لت? في|עדכון אחרון|"
    r"به‌?روز|تحديث|اپ ڈیٹ|עודכן|अपडेट(?:ेड)?|অদ্যতন|আপডেট|અપડેટ|ਅੱਪਡੇਟ|புதுப்பிக்க\w*|అప్‌?డేట్|ಅಪ್‌?ಡೇಟ್|อั[ปพ]เด[ตท]|แก้ไข|ปรับปรุง|"
    r"হালনাগাদ|மாற்றம் செய்த நாள்|განახლ|թարմաց"
)
_MODIFIED_WEST = (
    r"(?:(?:last )?(?:updated|modified|edited|revised|reviewed|changed|update)(?: (?:on|at|date))?|"
    r"(?:zuletzt )?(?:aktualisiert|geändert|verändert|bearbeitet|überarbeitet|upgedatet)(?: am)?|"
    r"letzte (?:änderung|aktualisierung|bearbeitung)|(?:wurde|wird) zuletzt am|aktualisierung|änderungsdatum|"
    r"zuletzt angepasst(?: am)?|letzter stand|änderung vom|màj(?: le)?|maj(?=\s?:|$)|"
    r"(?:fecha|dat(?:a|e|um)) (?:(?:de|di|der|van|da) )?(?:la )?(?:última |dernière |ultima |ostatniej |letzten |laatste )?"
    r"(?:actualización|modificaci[óo]n|atualização|modificação|aktualisierung|änderung|mise à jour|modification|modifica|aggiornamento|"
    r"modyfikacji|aktualizacji|zmiany|edycji|wijziging|změny|aktualizace)|"
    r"(?:mise? à jour|modifiée?|actualisée?)(?: le)?|(?:actualizad[oa]|modificado)(?: el)?|(?:última )?actualización|"
    r"(?:alterad|editad)[oa] e[lm]|"
    r"(?:última (?:modificaci[óo]n|modificação|atualização|edición)|"
    r"dernière (?:mise à jour|modification)|ultima modifica)(?: (?:le|el|em|il))?|"
    r"(?:atualizad[oa]|modificado)(?: em)?|(?:aggiornat[oa]|modific(?:a|at[oa]))(?: il)?|ultimo aggiornamento|"
    r"(?:laatst )?(?:bijgewerkt|gewijzigd|aangepast|geactualiseerd)(?: op)?|laatste (?:wijziging|aanpassing|bewerking|update)(?: op)?|"
    r"letztes update|(?:seneste|siste) (?:opdatering|oppdatering|endring)|dernière actualisation(?: le)?|última alteração(?: em)?|"
    r"(?:naposledy|poslední) (?:upraveno|úprava|změněno|aktualizováno)|ostatnio (?:zmodyfikowano|zaktualizowano)|"
    r"viimeksi (?:päivitetty|muokattu)|sist (?:endret|oppdatert)|"
    r"(?:senast )?uppdatera(?:[dt]|des)|senast publicerad|ändra(?:[dt]|des)|(?:sist )?oppdatert|opdateret|päivitetty|muokattu|"
    r"uuendatud|uppfært|(?:data )?aktualizacj[ai]|zaktualizowano|zmodyfikowano|"
    r"aktualizov[aá]n\w|aktualizace(?=\s?:|$)|frissítve|ažurirano|actualizat|actualizare|data actualizării|modificat la|güncelle\w+|"
    r"ostatni[aą] (?:zmian[aę]|modyfikacj[aę]|aktualizacj[aę])|(?:datum )?poslední (?:aktualizace|změn[ay])|utolsó (?:frissítés|módosítás)|"
    r"τελευταία (?:ενημέρωση|τροποποίηση|ανανέωση)|ανανεώθηκε|τροποποιήθηκε|επικαιροποίηση|ultima (?:actualizare|modificare)|"
    r"(?:последнее |дата (?:последнего )?)(?:изменени|обновлени)[ея]|отредактировано|последняя редакция|"
    r"sidst (?:opdateret|ændret)|senast ändra[dt]|(?:ændret|endret)(?: den)?(?=\s?:|\s*\d|\s*$)|"
    r"(?:(?:darrera|última) )?actualitza(?:ció|da|t)(?: el)?|modificat(?: el|(?=\s?:|\s*\d|\s*$))|upraven[oé](?=\s?:|\s*\d|\s*$)|"
    r"последна (?:промяна|редакция)|актуализиран[оа]?|змінено|остання зміна|измењено|"
    r"(?:zadnj[ae]|posljednj[ae]|poslednj[ae]) (?:izm[ij]*ena|promjena|promena|sprememba)|(?:osvježeno|izm[ij]*enjeno|spremenjeno)|"
    r"imesasishwa|"
    r"aktualizované|posodobljeno|atnaujinta|atjaun\w+|módosít\w+|përditësuar|yenilə\w+|eguneratua|son güncelleme|dikemas ?kini|"
    r"обновл[её]н[оа]?|изменено|оновлено|абноўлена|обновен[оа]?|ажурирано|ενημ[εέ]ρ\w+|di(?:perba(?:ha)?rui|update|mutakhirkan)|cập nhật|"
    r"chỉnh sửa|sửa lần cuối)"
)
_MAY_START = r"(?-i:(?=\s?[기입등승송발게최수업갱작]|[\u0530-\uabff]|(?<!\w)[^\W\d_가-힣]))"
"""Where a label may begin: with a syllable of the Korean ones, in the scripts between, or at a word in Latin, Greek or Cyrillic letters.

Hundreds of alternatives need not be tried anywhere else.
"""
LABEL = re.compile(
    rf"{_MAY_START}(?:(?P<modified>{_MODIFIED_EAST}|(?<!\w){_MODIFIED_WEST}(?!\w))|"
    rf"(?P<published>{_PUBLISHED_EAST}|(?<!\w){_PUBLISHED_WEST}(?!\w))|(?P<created>{_CREATED}))",
    re.IGNORECASE,
)
"""A label, by the name of its group: `modified`, `published`, or `created`."""


def field_of(text: str, *, last: bool = False) -> str | None:
    """Return what the first label of a text names, or the last."""
    match = LABEL.search(text)
    if match is not None and last:
        *_, match = LABEL.finditer(text)
    return match.lastgroup if match is not None else None


def is_label(text: str) -> bool:
    """Whether a text is a label and nothing else."""
    return len(text) <= _LONGEST and LABEL.fullmatch(text.rstrip(" :：")) is not None


_LONGEST = 40


def without_label(text: str) -> str:
    """Return what stands before a date without the label that ends it, where a blank or a mark parts the two."""
    last = next(reversed(list(LABEL.finditer(text))), None)
    if last is None or " von " in last[0] or last.end() < len(text.rstrip(" :：")) or text[: last.start()][-1:].isalnum():
        return text
    return text[: last.start()]


REFRESHED = re.compile(r"\s*(?:更新|UPDATE)(?:\s|$)")
"""Behind a time on Chinese and Japanese portals: when the story was put up, where nothing else says so."""

EDITION = re.compile(
    r"(?:^|[|·] ?)(?:[Ss]ince|SINCE) *$|"
    r"창간|[Jj]oined|[Rr]egistriert|[Rr]egistered|(?:[Mm]ember|Mitglied) (?:since|seit)|Dabei seit|Inscrit|Registrado|"
    r"등록번호|호수|최종\s?편집|편집\s?(?:일시?|시간|시각)?\s*[:：]?\s*$|[Gg]ranskad|edition|Ausgabe|原文|UPDATE(?:D\.)?\s*:?\s*$|(?:촬영|撮影|拍摄)(?:일시?|日)?\s*[:：]?\s*$|"
    r"(?:행사|공연|접수|신청|모집|응모|공모|개최|상영|전시|시험)\s?(?:일시?|일자|기간|일정|마감일?)\s*[:：]?\s*$|(?:^|[^가-힣\s]\s?)일시\s?[:：]\s*$|"
    r"\b(?:[Ww]hen|[Ww]ann|[Bb]eginn|[Tt]ermin|[Qq]uand|[Cc]uándo|[Qq]uando|[Ww]anneer|[Kk]iedy|[Kk]dy|[Nn]är|[Hh]vornår|[Mm]illoin|"
    r"[Ee]vent date|[Dd]ate and time|[Dd]atum und [Uu]hrzeit|(?:[Aa]pplication )?[Dd]eadline|[Ee]xpires?|[Bb]orn|\w+schluss)"
    r"\s*:\s*(?:[^\W\d_]+,?\s)?(?:the |le |el |den )?\s*$|"
    r"\b(?:[Aa]ufgenommen am|[Tt]aken on|[Aa]vailable (?:from|until)|[Vv]alid (?:from|until)|"
    r"(?:[Vv]erfügbar|[Ee]rhältlich|[Gg]ültig) (?:ab|bis)|"
    r"(?:[Gg]ilt|[Ii]n Kraft) (?:ab|seit)|[Dd]isponible (?:à partir du|jusqu['’]au|desde el|hasta el)|"
    r"[Dd]isponibile dal|[Bb]eschikbaar vanaf)"
    r"\s*:?\s*(?:dem )?$"
)
"""What stands before dates of the edition, the paper itself, a photo, an event, an offer or the article's source, never the article's."""

ISSUE_OF = re.compile(r"aus(?: der)?:?\sausgabe vom\s*$", re.IGNORECASE)
"""A line that begins so says in which issue the article was: that day it came out. An issue named otherwise may be any."""

TAKES_PLACE = re.compile(
    r"\b(?:eintritt|einlass|treffpunkt|abendkasse|admission|free entry|doors(?: open)?|entrée (?:libre|gratuite)|ingresso|entrada libre|"
    r"toegang|wstęp)\b",
    re.IGNORECASE,
)
"""What stands behind the day of an event in its line."""

PHOTOGRAPHED = re.compile(r"\s*(?:촬영|撮影|摄|攝)")
"""Behind a date: when the photo was taken."""

ISSUED = re.compile(r"발행일|등록일")
"""A day of issue or registration: of the paper in its head and foot; with a time of day, or right under the title, the article's."""

COLOPHON = re.compile(
    r"발행인|편집인|발행처|주필|제호\s?[:：]|사장\s[가-힣]{3}|(?:신문|간행물|잡지|통신)\s?등록|등록연월일|[가-힣]\s?[-–]?\s?0\d{3,4}(?:호|$)|등록번호|대표(?:이사|자)?\s?[:：]|창간|청소년\s?보호|사업자|발행\s?[:：]?\s?(?:매주|격주|매월|매일|주간|월간)"
)
"""What else stands in the line of the paper itself, beside the days of its registration and first issue."""

PRINTED_PAGE = re.compile(r"지면\s?(?:게재)?일?\s*[:：]?\s*$|^[\s(]*[A-Z]?\d{1,3}면")
"""What stands before or behind the day that a story is on a page of the printed paper, which its label does not name."""

META_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "og:published_time",
    "og:regdate",
    "date.issued",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "article.published",
    "article:published",
    "date",
    "originalpublicationdate",
    "dc.date.created",
    "bt:pubdate",
    "displaydate",
    "rnews:datepublished",
    "publication_date",
    "article_date_original",
    "dable:published_time",
    "published-date",
    "published_date",
    "date_published",
    "published_time",
    "publish_time",
    "article:published_date",
    "article:publicationdate",
    "article:post_date",
    "article.created",
    "dcterms.issued",
    "dc.date.publication",
    "dc.issued",
    "dc.created",
    "citation_online_date",
    "citation_publication_date",
    "citation_date",
    "prism.publicationdate",
    "og:publish_date",
    "og:pubdate",
    "release_date",
    "date_created",
    "datecreated",
    "last-published",
    "published",
    "creation_date",
    "dcterms.available",
    "dc.date.available",
)
"""Names of meta elements that hold the time of publication, the most reliable first."""

META_OTHER_PUBLISHED = re.compile(
    r"(?:^|[.:_-])(?:(?:article|story|page|post|news|content|first|original|initial)[-_.]?)?"
    r"(?:pub(?:l(?:ish(?:ed)?|ication))?[-_.]?(?:date|time|datetime|timestamp|on|at)|(?<=[.:_-])published|firstpublished|"
    r"p(?:date|time)|date[-_.]?posted|posted[-_.]?(?:date|on|at)|post[-_.]?date)(?:[-_.](?:iso|utc|gmt|telegram))?$"
)
"""Names of other systems' elements for it, `lp.article:published`, `first-published-date`."""

META_MODIFIED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "lastmod",
    "article:updated_time",
    "article.updated",
    "og:article:modified_time",
)
"""Names of those that hold the time of the last edit."""
