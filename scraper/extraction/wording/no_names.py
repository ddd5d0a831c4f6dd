"""Words that stand where a name stands and are none: of pages, of who writes and reads in general, of kinds of text, and of empty forms."""

from __future__ import annotations

from scraper.extraction.wording.vocabulary import words

NOBODY = words(
    "null undefined none n/a brak keine keiner aucun ninguno nessuno nenhum geen ingen žádný nincs нет welcome guest gast hand "
    "phone telephone telefon email e-mail mail post fax letter sms train car bus bike boat ferry plane air sea land rail road foot "
    "default request appointment invitation design kunden lesern experten nutzern country region city date topic category type year "
    "month week day price rating relevance popularity domain subject keyword section size color colour brand gender uptime"
)
"""Words behind `by` that are nobody, no desk either: of machines, of ways to come or to write, of how a list is sorted."""
_OF_PAGES = words(
    "last text texte texto "
    "posted published updated veröffentlicht by von par author authors writer phd md ms msc rn home hardware nachrichten "
    "redaktion sat sun mon tue wed thu fri tags politik kommentar interview gastbeitrag autor written reviewed translated "
    "people faculty anonymous unknown unbekannt montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday "
    "thursday friday saturday sunday ceo cto cfo twitter nachricht "
    "구독 구독하기 팔로우 응원 응원하기 기자 기자페이지 프로필 이메일 메일 댓글 공유 공유하기 더보기 홈페이지 검색 관리자 운영자 작성자 "
    "admin administrator webmaster superuser publisher system root test name president chairman chairwoman "
    "podcast podcasts video videos graphics newsletter sales support reader sponsored sponsor partner submitted contributed advertorial "
    "press presse prensa imprensa stampa comunicación comunicacion comunicação comunicazione communication communicatie kommunikation "
    "marketing communications sekretariat vorstand geschäftsstelle pfarramt pfarrbüro secretariat secretaría segreteria sekretariát "
    "翻訳者 作者 著者 記者 エディタ エディター ライター 編集者 寄稿者 执笔 编辑 管理员 佚名 "
    "关注 未知 不详 匿名 网络整理 网络 互联网 综合 整理 转载 原创 本站 本站原创 本站编辑 相关文章 相关新闻 责任编辑 小编 "
    "总篇数 文章数 作品数 粉丝 粉丝数 阅读量 获赞 暂无简介"
)
_IN_GENERAL = """
reporter | correspondent | journalist | freelancer | freelance writer | intern | trainee | columnist | redakteur | redakteurin |
chefredakteur | chefredakteurin | autorin | freier autor | freie autorin | freier mitarbeiter | freie mitarbeiterin |
freier journalist | freie journalistin | mitarbeiter | mitarbeiterin | praktikant | praktikantin | volontär | volontärin | leser |
leserin | kunde | besucher | anonym | herausgeber | geschäftsführer | geschäftsführerin | vertrieb | archiv | testbenutzer |
benutzername | auteur | auteure | autrice | invité | invitée | contributeur | contributrice | administrateur | partenaire | anonyme |
lecteur | lectrice | éditeur | rédacteur | rédactrice | rédacteur en chef | rédactrice en chef | journaliste | correspondant |
correspondante | stagiaire | autora | invitado | invitada | administrador | administradora | anónimo | lector | lectora | redactor |
redactora | colaborador | colaboradora | periodista | corresponsal | usuario | convidado | convidada | anônimo | leitor | leitora |
redator | redatora | repórter | jornalista | estagiário | autore | ospite | amministratore | anonimo | lettore | lettrice | redattore |
redattrice | collaboratore | giornalista | utente | beheerder | anoniem | lezer | redacteur | medewerker | gebruiker | autorka | gość |
anonim | czytelnik | redaktor | redaktorka | redaktor naczelny | dziennikarz | użytkownik | skribent | gäst | gjest | gæst |
administratör | läsare | læser | redaktör | redaktør | kirjoittaja | toimittaja | vieras | ylläpitäjä | ylläpito | nimetön | lukija |
päätoimittaja | yazar | konuk | konuk yazar | misafir yazar | yönetici | okur | okuyucu | editör | muhabir | ziyaretçi | hosť |
správce | správca | administrátor | čtenář | čitateľ | uživatel | szerző | vendég | adminisztrátor | névtelen | olvasó | szerkesztő |
újságíró | felhasználó | автор | гость | администратор | админ | модератор | аноним | читатель | редактор | журналист | корреспондент |
пользователь | партнер | гість | адміністратор | анонім | читач | журналіст | кореспондент | συντάκτης | συγγραφέας | διαχειριστής |
επισκέπτης | αναγνώστης | ανώνυμος | الكاتب | كاتب | محرر | المحرر | ضيف | زائر | المدير | مجهول | قارئ | مراسل | المراسل | صحفي |
نویسنده | مدیر | مهمان | ناشناس | خبرنگار | כתב | מנהל | אורח | עורך | קורא | אנונימי | लेखक | संपादक | अतिथि | पाठक | संवाददाता |
रिपोर्टर | 管理人 | 管理者 | 投稿者 | 名無し | ななし | ゲスト | 読者 | 運営 | 運営者 | 編集長 | スタッフ | 筆者 | 執筆者 | ユーザー |
游客 | 訪客 | 访客 | 读者 | 讀者 | 主编 | 主編 | 记者 | 通讯员 | 实习生 | 撰稿人 | 用户 | 匿名用户 | 站长 | 站長 | 管理員 | 編輯 |
편집자 | 편집장 | 편집국장 | 발행인 | 독자 | 필자 | 글쓴이 | 등록자 | 게시자 | 담당자 | 회원 | 사용자 | 방문자 | 손님 | 익명 |
시민기자 | 객원기자 | 명예기자 | 인턴기자 | 학생기자 | 특파원 | 논설위원 | 칼럼니스트 | khách | quản trị viên | độc giả | bạn đọc |
phóng viên | biên tập viên | penulis | tamu | pembaca | redaktur | wartawan | jurnalis | kontributor
"""
"""Who writes, keeps a site or reads, by the word for it alone, in some thirty languages."""
_KINDS = """
anzeige | werbung | werbeanzeige | leserbrief | eigener bericht | presseinformation | communiqué | communiqué de presse | publicité |
vidéo | courrier des lecteurs | article sponsorisé | nota de prensa | comunicado | comunicado de prensa | publicidad | patrocinado |
contenido patrocinado | cartas al director | publicidade | conteúdo patrocinado | comunicato | comunicato stampa | pubblicità |
lettera al direttore | persbericht | advertentie | ingezonden | ingezonden brief | reklama | materiał partnera | materiał sponsorowany |
artykuł sponsorowany | informacja prasowa | pressmeddelande | pressemelding | pressemeddelelse | annons | annonse | annonce |
insändare | tiedote | mainos | basın bülteni | reklam | inzerce | inzercia | tisková zpráva | tlačová správa | hirdetés | közlemény |
sajtóközlemény | реклама | на правах рекламы | пресс-релиз | прес-реліз | διαφήμιση | δελτίο τύπου | إعلان | بيان صحفي | آگهی |
הודעה לעיתונות | विज्ञापन | 広告 | プレスリリース | 广告 | 廣告 | 投稿 | 新闻稿 | 新聞稿 | 독자투고 | 독자기고 | 기고 | 기고문 |
보도자료 | 광고 | 협찬 | 제보 | 외부기고 | quảng cáo | iklan | siaran pers
"""
"""Kinds of text that are stated as its writer."""
_UNFILLED = """
vorname nachname | vor- und nachname | ihr name | dein name | max mustermann | erika mustermann | prénom nom | nom prénom | votre nom |
nombre apellido | nombre y apellido | tu nombre | su nombre | seu nome | nome sobrenome | nome cognome | il tuo nome | uw naam |
jouw naam | voornaam achternaam | imię nazwisko | imię i nazwisko | twoje imię | förnamn efternamn | fornavn etternavn |
fornavn efternavn | ditt namn | ditt navn | dit navn | etunimi sukunimi | ad soyad | jméno příjmení | meno priezvisko |
vezetéknév keresztnév | имя фамилия | ваше имя | όνομα επώνυμο | اسم الكاتب | 著者名 | お名前 | 名前 | 作者名 | 이름 | 닉네임 | 기자명 |
성명
"""
"""What a form or a theme shows where nobody filled in a name."""

_DOORS = """
here | my profile | my account | my page | your account | view profile | view articles | view all | all articles | all posts |
log in | login | sign in | register | hier | mein profil | mein konto | alle artikel | anmelden | ici | mon compte | mon profil |
mes articles | voir le profil | tous les articles | aquí | mi cuenta | mi perfil | ver perfil | iniciar sesión | aqui |
minha conta | meu perfil | ver artigos | entrar | qui | il mio profilo | il mio account | accedi | moje konto | mój profil |
zaloguj | mijn account | mijn profiel | inloggen | mitt konto | min profil | logga in | logg inn | мой профиль | личный кабинет |
просмотр статей | просмотр профиля | войти | вход | мій профіль | увійти | hesabım | profilim | giriş yap | マイページ | ログイン |
我的 | 个人中心 | 登录 | 登入 | 마이페이지 | 내 정보 | 로그인 | tài khoản | đăng nhập | akun saya | masuk
"""
"""What a link to a reader's own account says, or to a list: it leads into a folder of people as a writer's name does."""


def _entries(text: str) -> frozenset[str]:
    return frozenset(entry.casefold() for line in text.splitlines() for entry in map(str.strip, line.split("|")) if entry)


def _in_capitals(names: frozenset[str]) -> frozenset[str]:
    """Return Greek words as their capitals are folded, which bear no accents."""
    return frozenset(name.translate(_WITHOUT_ACCENTS) for name in names if not name.isascii())


_WITHOUT_ACCENTS = str.maketrans("άέήίόύώ", "αεηιουω")
_NAMES = NOBODY | _OF_PAGES | _entries(_IN_GENERAL) | _entries(_KINDS) | _entries(_UNFILLED) | _entries(_DOORS)
NO_NAME = _NAMES | _in_capitals(_NAMES)
"""Words that stand where a name stands and are none, case folded."""
