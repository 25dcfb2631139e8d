from waste.settings import settings

VISIBLE = {"stage", "region"}


def status():
    return {"ok": True, "settings": settings.model_dump(include=VISIBLE)}
