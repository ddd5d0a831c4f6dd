"""Japanese as dailies write it: no spaces, `【記者名】`, captions that end in `=場所で`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...content import Byline, Person
from ..language import Common, Language
from .culture import EDITORIAL, FESTIVAL
from .public import COUNCIL, FACTORY
from .society import FIRE, ROADS, WEATHER

if TYPE_CHECKING:
    from ...dice import Dice
    from ...stories import Desk
    from ...topics.topic import Topic

WEEKDAYS = "月火水木金土日"
TOWNS = (
    "霧沢市", "鳴瀬川町", "北雁野市", "藤ケ谷市", "小暮浦町", "石渡市", "白籠村", "早苗原市", "葦名町", "深戸市", "月待市", "椿坂町",
    "青柄市", "御影谷町", "風早野市", "樫ノ浦市",
)  # fmt: skip
_FAMILY = (
    "高瀬戸",
    "野間原",
    "早乙部",
    "水守",
    "柚木崎",
    "神楽岡",
    "椎名瀬",
    "東雲",
    "雨宮寺",
    "朽木田",
    "百瀬川",
    "桐ケ窪",
    "真壁",
    "五十嵐沢",
    "鷹取",
    "南雲井",
)
_GIVEN = (
    "結衣子",
    "駿太",
    "みのり",
    "圭一朗",
    "沙良",
    "大悟",
    "千景",
    "航平",
    "あやめ",
    "亮介",
    "美緒里",
    "鉄也",
    "ひかる",
    "文香",
    "草太",
)
_AGENCIES = ("（共信）", "【共信】")


def person(dice: Dice, slot: str = "") -> str:
    """Return an invented name, family name first; no slot asks for another one than the rest."""
    del slot
    return dice.pick(_FAMILY) + dice.pick(_GIVEN)


def byline(dice: Dice, desk: Desk, topic: Topic, town: str) -> Byline | None:
    """Return one of: 【A】, 【A、B】, A記者, 論説委員・A, an agency's sign, nothing. It stands in the head or after the body."""
    del desk, town
    if topic.opinion:
        if dice.chance(0.5):
            return None
        one = person(dice)
        return Byline("info", f"論説委員・{one}", (Person(one, "論説委員"),))
    form = dice.weighted((("bracket", 50), ("reporter", 25), ("agency", 10), ("none", 15)))
    if form == "none":
        return None
    if form == "agency":
        return Byline("closing", dice.pick(_AGENCIES), ())
    names = list(dict.fromkeys(person(dice) for _ in range(dice.weighted(((1, 80), (2, 20))))))
    if form == "bracket":
        return Byline(dice.pick(("closing", "info")), f"【{'、'.join(names)}】", tuple(Person(name) for name in names))
    return Byline("info", " ".join(f"{name}記者" for name in names), tuple(Person(name, "記者") for name in names))


def credit(dice: Dice, paper: str) -> str | None:
    """Return a photo credit."""
    form = dice.pick(("{name}撮影", "本社ヘリから、{name}撮影", "{paper}撮影", "提供写真", None, None))
    return form and form.format(name=person(dice), paper=paper)


def dateline(dice: Dice, town: str) -> str | None:
    """Japanese stories have none."""
    del dice, town
    return None


JAPANESE = Language(
    code="ja",
    space="",
    topics={
        "society": (FIRE, WEATHER),
        "local": (ROADS,),
        "politics": (COUNCIL,),
        "business": (FACTORY,),
        "culture": (FESTIVAL,),
        "opinion": (EDITORIAL,),
    },
    common=Common(
        details=(
            "{agency}は取材に対し「事実関係を確認している」とコメントした。",
            "問い合わせは担当課（電話000・{kilo}・00{minute}）。",
            "近隣の自治体も動きを注視している。",
            "{year}年の調査では、住民の{pct}％が「満足している」と回答した。",
            "次の会合は{later}午後{hour}時から{hall}で開かれる。",
            "関係者によると、最終的な判断は{month}になる見通しだ。",
            "用地は{year}年に市が取得した。",
            "専門家は「短期的な効果だけで判断すべきではない」と指摘する。",
        ),
        quotes=(
            "{official}さんは「やるべきことはまだ多い」と気を引き締めた。",
            "長年取り組んできた{chief}さん（{age}）は「誰が来てくれたか、みんな覚えている」と話す。",
        ),
        headings=("これまでの経緯", "「誰も聞いてくれなかった」", "数字で見る変化", "今後の見通し", "住民の声", "残る課題"),
        points_heading="ポイント",
        points=(
            "決定時期：{later}の会議で判断",
            "費用：年間約{kilo}万円",
            "問い合わせ：{hall}、平日午後{hour}時まで",
            "開始：早ければ{month}",
        ),
        entry_headings=("速報値を発表", "通行止め", "市長が会見", "これまでに分かったこと", "{station}前は混雑", "訂正"),
        kickers={
            "society": ("ニュース断面", "追跡"),
            "local": ("ふるさと便り", "まちの話題"),
            "politics": ("議会から", "検証"),
            "business": ("しごとの現場", "経済プラス"),
            "culture": ("週末の楽しみ", "舞台"),
            "opinion": ("社説", "視点"),
        },
        live_kicker="速報中",
        gallery_leads=("当日の様子を写真で紹介する。", "本紙カメラマンが撮影した。"),
        gallery_captions=(
            "{town}の街並み={day}",
            "{area}で順番を待つ{witness}さん",
            "朝の光に包まれる{station}",
            "{hall}前で話し込む住民たち",
            "{official}さん（左）と{chief}さん",
        ),
        video_leads=("動画では{area}の様子を伝えている。", "現場から{witness}記者が報告する。"),
        table=(("地区", "賛成", "反対"), ("北部", "{kilo}", "{kilo}"), ("中央", "{kilo}", "{kilo}"), ("浜手", "{kilo}", "{kilo}")),
    ),
    towns=TOWNS,
    words={
        "area": ("本町1", "坂下2", "港通り", "大字上野原", "新田3", "緑が丘"),
        "station": ("霧沢駅", "中央駅", "浜手駅", "雁野駅"),
        "hall": ("市民会館", "旧小学校講堂", "文化センター", "公民館"),
        "agency": ("県道路公社", "地域振興局", "商工会議所", "農協連合会"),
        "company": ("霧沢製作所", "北雁ホールディングス", "鳴瀬エナジー", "樫ノ浦工業"),
    },
    numbers={
        "few": (3, 9),
        "small": (2, 6),
        "teen": (11, 38),
        "hour": (1, 9),
        "minute": (10, 59),
        "kilo": (110, 940),
        "pct": (7, 88),
        "year": (1968, 2021),
        "age": (19, 87),
        "month": (1, 12),
    },
    months=tuple(f"{month}月" for month in range(1, 13)),
    person=person,
    day=lambda moment: f"{moment.day}日",
    number=str,
    byline=byline,
    credit=credit,
    dateline=dateline,
)
"""Japanese."""
