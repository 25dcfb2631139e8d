from motor.motor_asyncio import AsyncIOMotorClient


class DeskRepository:
    def __init__(self, url: str) -> None:
        self._desks = AsyncIOMotorClient(url, tls=True, serverSelectionTimeoutMS=3000).coworking.desks

    async def free(self, wishes: dict) -> list[str]:
        criteria = {"free": True, **wishes}
        cursor = self._desks.find(criteria, {"_id": 0, "label": 1})
        return [desk["label"] async for desk in cursor.limit(50)]
