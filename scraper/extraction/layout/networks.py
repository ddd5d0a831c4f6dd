"""Hosts of social networks, platforms, stores of apps and advertising: what a paper links to there is no story."""

from __future__ import annotations

from functools import lru_cache

from scraper.extraction.wording.vocabulary import words

_HOSTS = words(
    "facebook.com fb.com fb.me messenger.com twitter.com x.com t.co instagram.com threads.net threads.com bsky.app mastodon.social "
    "tiktok.com snapchat.com linkedin.com xing.com pinterest.com pinterest.de pinterest.co.uk pinterest.fr "
    "reddit.com tumblr.com vk.com vk.ru ok.ru "
    "weibo.com weibo.cn whatsapp.com wa.me telegram.org telegram.me t.me viber.com line.me line.naver.jp discord.gg discord.com twitch.tv "
    "youtube.com youtu.be youtube-nocookie.com vimeo.com dailymotion.com rutube.ru bilibili.com nicovideo.jp soundcloud.com spotify.com "
    "deezer.com podcasts.apple.com podcasts.google.com itunes.apple.com apps.apple.com play.google.com plus.google.com news.google.com "
    "maps.google.com profile.google.com flickr.com bloglovin.com flipboard.com getpocket.com gravatar.com disqus.com hatena.ne.jp "
    "story.kakao.com pf.kakao.com accounts.kakao.com band.us tv.naver.com tv.kakao.com post.naver.com doubleclick.net googleadservices.com "
    "addtoany.com addthis.com vkontakte.ru odnoklassniki.ru digg.com stumbleupon.com del.icio.us delicious.com technorati.com myspace.com "
    "renren.com kaixin001.com sns.qzone.qq.com nk.pl wykop.pl meneame.net mister-wong.de feedly.com feedburner.google.com"
)


@lru_cache(maxsize=2048)
def is_network(url: str) -> bool:
    """Whether an absolute URL is one of a network or a platform."""
    host = url.partition("://")[2].partition("/")[0].partition("?")[0].partition(":")[0].lower()
    while "." in host:
        if host in _HOSTS:
            return True
        host = host.partition(".")[2]
    return False
