class SeatError(Exception):
    status = 409

    @property
    def public(self) -> str:
        return str(self.__cause__ or self)


class SeatTaken(SeatError):
    pass


class HallClosed(SeatError):
    status = 423
