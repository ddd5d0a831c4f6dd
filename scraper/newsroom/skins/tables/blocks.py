"""Teaser blocks of the skin: tables in cells."""

from __future__ import annotations

from ..templates import BlockStyle

_TABLE = '<TABLE WIDTH="100%" BORDER=0 CELLPADDING=3 CELLSPACING=0>{heading}{items}</TABLE><BR>'
_HEADING = '<TR><TD CLASS="bar" BGCOLOR="#e8edf3"><FONT COLOR="#003366"><B>{text}</B></FONT></TD></TR>'

STYLES = {
    "top": BlockStyle(
        frame='<TABLE WIDTH="100%" BORDER=0 CELLPADDING=6 CELLSPACING=0 BGCOLOR="#f7f4ea">{items}</TABLE><BR>',
        item=(
            '<TR><TD VALIGN=top WIDTH=210>{image}</TD><TD VALIGN=top><A HREF="{url}"><FONT SIZE=4><B>{title}</B></FONT></A><BR>'
            '<FONT COLOR="#666666">{snippet}</FONT></TD></TR>'
        ),
        image='<IMG SRC="{src}" WIDTH=200 HEIGHT=134 BORDER=1 ALT="">',
    ),
    "titled": BlockStyle(
        frame=_TABLE,
        heading=_HEADING,
        item='<TR><TD><A HREF="{url}"><B>{title}</B></A><BR><FONT COLOR="#777777">{snippet}</FONT></TD></TR>',
    ),
    "bullets": BlockStyle(frame=_TABLE, heading=_HEADING, item='<TR><TD>·<A HREF="{url}">{title}</A></TD></TR>'),
    "thumbs": BlockStyle(
        frame=_TABLE,
        heading=_HEADING,
        item='<TR><TD ALIGN=center><A HREF="{url}">{image}<BR>{title}</A></TD></TR>',
        image='<IMG SRC="{src}" WIDTH=150 HEIGHT=100 BORDER=1 ALT="">',
    ),
    "list": BlockStyle(
        frame=_TABLE,
        item=(
            '<TR><TD CLASS="row">{image}<A HREF="{url}"><FONT SIZE=3 COLOR="#003366"><B>{title}</B></FONT></A>'
            " <FONT SIZE=1>{when}</FONT><BR>"
            '<FONT COLOR="#666666">{snippet}</FONT></TD></TR>'
        ),
        image='<IMG SRC="{src}" WIDTH=90 HEIGHT=60 ALIGN=left HSPACE=8 BORDER=0 ALT="">',
        when="%Y/%m/%d %H:%M",
    ),
}
"""Markup by the style names of the skin's plans."""
