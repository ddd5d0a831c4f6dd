"""Names of months in the larger European languages, and the zone abbreviations that mean one zone only."""

from __future__ import annotations

from scraper.extraction.vocabulary import table

MONTHS: dict[str, int] = {
    name.rstrip("."): int(number)
    for number, names in table("""
1: january jan januar jänner jan. janvier janv enero ene gennaio gen
1: janeiro januari stycznia января tammikuuta ledna ocak januarie ianuarie januára siječnja
2: february feb februar feber février févr fevr fev febrero febbraio
2: fevereiro februari lutego lut февраля helmikuuta února şubat februarie veljače
3: march mar märz mrz maerz mars marzo março marco
3: maart mrt marca marts марта maaliskuuta března mart martie ožujka
4: april apr avril avr abril abr aprile kwietnia апреля huhtikuuta dubna nisan aprilie travnja
5: may mai mayo maggio mag maio mei maj maja мая toukokuuta května mayıs svibnja
6: june jun juni juin junio giugno giu junho czerwca июня kesäkuuta června haziran iunie lipnja
7: july jul juli juillet juil julio luglio lug
7: julho lipca июля heinäkuuta července temmuz iulie srpnja
8: august aug août aout agosto ago augustus sierpnia augusti августа elokuuta srpna ağustos kolovoza
9: september sept sep septembre septiembre settembre set setembro
9: september. września сентября syyskuuta září eylül septembrie rujna
10: october oct oktober okt octobre octubre ottobre ott outubro
10: out października października. октября lokakuuta října ekim octombrie listopada
11: november nov novembre noviembre novembro листопада ноября marraskuuta kasım noiembrie studenoga
12: december dec dezember dez décembre déc decembre diciembre dic
12: dicembre dezembro grudnia декабря joulukuuta prosince aralık decembrie prosinca
""").items()
    for name in names
}
"""Number of a month by its name, lower case, without a final dot."""

ZONES: dict[str, int] = {
    name: int(minutes)
    for minutes, names in table("""
0: z utc gmt
60: bst cet mez
120: cest mesz eet
180: eest msk
480: hkt sgt
540: kst jst
600: aest
660: aedt
-240: edt
-300: est cdt
-360: cst mdt
-420: mst pdt
-480: pst
""").items()
    for name in names
}
"""Minutes east of UTC. `ist`, `et` and other ambiguous abbreviations are left out."""
