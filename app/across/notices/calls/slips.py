"""Slips of paper: what a few people are told, on a page to print and to cut apart."""

from collections.abc import Sequence
from html import escape

from app.across.notices.calls.service import Line
from app.kit.clock import CHINA
from app.kit.masking import mask_name

PAGE = """<!DOCTYPE html>
<html lang="zh-CN"><meta charset="utf-8"><title>{title}</title>
<style>body{{font:18px/1.6 sans-serif}}div{{border:1px dashed #888;padding:1em;margin:0 0 1em;\
break-inside:avoid}}small{{color:#555}}</style>
{slips}
</html>
"""
SLIP = """<div><small>{place} {number}</small><p>{name} 您好：</p><p>{text}。</p>\
<small>{community} {day}</small></div>"""


def page(community: str, lines: Sequence[Line]) -> str:
    slips = "\n".join(_slip(community, each) for each in lines) or "<p>没有待通知的居民。</p>"
    return PAGE.format(title=f"{escape(community)}通知单", slips=slips)


def _slip(community: str, line: Line) -> str:
    return SLIP.format(
        place=escape(line.place_code),
        number=escape(line.household_number),
        name=escape(mask_name(line.name)),
        text=escape(line.text),
        community=escape(community),
        day=line.created_at.astimezone(CHINA).date(),
    )
