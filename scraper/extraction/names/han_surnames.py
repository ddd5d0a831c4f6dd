"""Surnames in Han: the common ones, and all that the Hundred Family Surnames list and later came into use, as far as one sign goes."""

from __future__ import annotations

from scraper.extraction.wording.vocabulary import words

COMMON = frozenset(
    "王李张張劉刘陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧"
    "姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯"
)
"""The hundred commonest surnames, of more than four fifths of the population (Ministry of Public Security, 2020)."""
OF_TAIWAN = COMMON | frozenset("洪賴莊簡游詹施柯翁卓阮藍古紀連歐康尤巫涂凌溫")
"""With those common in Taiwan: some of them begin words as well, so that they count behind a role only."""
_LISTED = (
    "褚卫衛尤施戚谢喻柏水窦竇章云雲奚郎鲁魯昌苗凤鳳花俞柳酆鲍鮑费費廉岑倪滕殷毕畢邬鄔安常乐樂傅皮卞齐齊康伍元卜平穆湛祁禹狄米贝貝明臧计計伏成谈談茅庞龐纪紀舒屈项項祝"
    "阮蓝藍闵閔席季麻强強路娄婁危童颜顏梅盛刁骆駱樊凌霍虞支柯昝管房裘缪繆干解应應宗宣贲郁单單杭洪包诸諸左吉钮鈕嵇邢滑裴荣榮翁荀羊惠甄曲家封芮羿储儲靳汲邴糜松井富巫乌烏"
    "焦巴弓牧隗山谷车車宓蓬全郗班仰仲伊宫宮宁寧仇栾欒暴甘厉厲戎祖符詹束幸司韶郜蓟薊薄印宿怀懷蒲邰鄂索咸籍赖賴卓蔺藺屠蒙池乔喬胥苍蒼双雙闻聞莘党黨翟贡貢劳勞逄姬申扶堵冉宰郦酈雍"
    "璩桑桂濮牛寿壽边邊扈燕冀郏浦尚农農温溫庄莊晏柴瞿阎充慕连連茹习習宦艾鱼魚容古易慎戈庾居衡步耿满滿弘匡国國文寇广廣禄祿阙闕东東欧歐沃利蔚越夔隆师師巩鞏聂聶晁勾敖融冷訾辛阚闞"
    "那简簡饶饒毋沙养養鞠丰豐巢关關蒯查荆荊红紅游竺权權盖蓋益桓岳帅帥佟佘仝亓揭粟隋谌諶战戰修展丛叢由撒禤代苑初苟信尧堯涂嘉尉令冶拓楚鹿商牟佴伯南墨哈谯阳陽佐福邸淡"
)
ALL = COMMON | OF_TAIWAN | frozenset(_LISTED)
"""A name behind a role begins with one of these, a word that goes on a sentence mostly not: `记者获悉`, `实习生占比达`."""
DOUBLE = tuple(
    words(
        "欧阳 歐陽 上官 司马 司馬 诸葛 諸葛 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 长孙 長孫 宇文 司徒 司空 轩辕 东方 東方 端木 独孤 南宫 "
        "南宮 申屠 濮阳 呼延 闻人 万俟 澹台 公冶"
    )
)
"""Surnames of two signs."""


def begins_name(text: str) -> bool:
    """Whether a word in Han begins with a surname."""
    return text[:1] in ALL or text.startswith(DOUBLE)
