"""Words of class names and ids in the languages of papers besides English and German, without their accents, as developers write them.

The singular that also names an opinion piece (`comentario`) is not among them. A section called by a plural (`komentarze`) is the name of
an element around a whole story, and of no box behind one.
"""

from __future__ import annotations

from scraper.extraction.wording.vocabulary import words

COMMENTS = words(
    "comentarios comentarios-lectores comentaris commenti commentaire reacties komentarze diskuse diskusia kommentarer kommentarfelt "
    "kommentarsfelt kommentarspor kommentit kommentointi kommentek hozzaszolasok hozzaszolas yorumlar yorum-listesi comentarii komentari "
    "komentarji komentarai kommentaarid kommentarii komentar-list komentar-pembaca binh-luan binhluan sxolia scholia iruzkinak talkback "
    "talkbacks pinglun"
)
"""Readers' comments."""
RELATED = words(
    # Spanish, Catalan, Portuguese
    "relacionadas relacionados relacionades noticias-relacionadas noticiasrelacionadas articulos-relacionados te-puede-interesar "
    "tepuedeinteresar mas-leido masleido mas-leidas masleidas mas-leidos masleidos mas-vistas masvistas mas-visto masvisto lea-tambien "
    "leatambien lee-tambien leetambien ultimas-noticias ultimasnoticias otras-noticias mas-noticias leia-tambem leiatambem leia-mais "
    "leiamais veja-tambem vejatambem saiba-mais saibamais mais-lidas maislidas mais-lidos maislidos mais-vistas materias-relacionadas "
    # French, Italian, Romanian
    "a-lire-aussi alireaussi lire-aussi lireaussi articles-lies articleslies plus-lus pluslus plus-lues "
    "articles-similaires voir-aussi voiraussi correlati correlate articoli-correlati articolicorrelati leggi-anche "
    "leggianche piu-letti piuletti ultime-notizie potrebbe-interessarti citeste-si citestesi cele-mai-citite articole-similare "
    "articole-asemanatoare stiri-similare recomandari "
    # Dutch and the North
    "gerelateerd gerelateerde lees-ook leesook lees-verder meest-gelezen meestgelezen meer-over meer-nieuws relaterat relaterade las-mer "
    "lasmer las-ocksa mest-last mestlast relatert relaterte relateret relaterede les-ogsa lesogsa les-mer lesmer mest-lest mestlest "
    "laes-ogsa laes-ogsaa laesogsaa laes-mere mest-laest mestlaest lue-myos luemyos lue-lisaa luetuimmat "
    # the East of Europe, Turkish, Hungarian
    "powiazane czytaj-takze czytajtakze czytaj-tez czytajtez czytaj-rowniez czytaj-wiecej czytajwiecej zobacz-takze zobacztakze "
    "zobacz-tez polecane najczesciej-czytane souvisejici suvisiace ctete-take citajte-aj nejctenejsi najcitanejsie kapcsolodo "
    "kapcsolodo-cikkek kapcsolodocikkek ajanlott-cikkek legolvasottabb legfrissebb ilgili-haberler ilgilihaberler benzer-haberler "
    "benzerhaberler cok-okunanlar cokokunanlar diger-haberler povezane-vesti povezane-vijesti procitajte-jos najcitanije najnovije "
    "preberi-tudi najbolj-brano sorodne-novice pohozhie chitaite-takzhe chitayte-takzhe chytayte-takozh sxetika diavaste-akoma "
    # the East of Asia
    "berita-terkait beritaterkait artikel-terkait baca-juga bacajuga terpopuler tin-lien-quan tinlienquan bai-lien-quan "
    "doc-nhieu xem-them xemthem kanren-kiji kanrenkiji osusume xiangguan"
)
"""Lists of other stories."""
OFFERS = words(
    "suscribete suscripcion assinatura abonnez-vous abbonati abbonamento nieuwsbrief nyhetsbrev nyhedsbrev uutiskirje hirlevel bulten "
    "boletines infolettre subskrypcja predplatne pretplata berlangganan podpiska "
    "redes-sociales redessociales redes-sociais redessociais reseaux-sociaux rodape pie-de-pagina pie-pagina piepagina pied-de-page "
    "piede-di-pagina stopka paticka sidfot bunntekst lablec barra-lateral barralateral barra-laterale colonne-droite zijbalk sidopanel "
    "sivupalkki oldalsav encuesta enquete sondage sondaggio ankieta anketa szavazas aviso-legal mentions-legales"
)
"""Offers, networks, feet, columns, polls. Words for sharing and advertising stand in names of what is shared as well."""
