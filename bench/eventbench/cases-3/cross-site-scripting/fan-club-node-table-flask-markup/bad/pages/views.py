from markupsafe import Markup

ROW = "<li><b>{}</b> since {}</li>"


def row(fan):
    return ROW.format(fan["nickname"], int(fan["since"]))


def wall(fans):
    rows = Markup("").join(Markup(row(fan)) for fan in fans)  # finds cross-site-scripting
    return Markup("<!doctype html><ul>") + rows + Markup("</ul>")
