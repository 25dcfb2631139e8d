from cordon import decode

QUOTE_ALL = 1
QUOTE_MINIMAL = 0
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3


class Rows:
    def __init__(self, rows, names):
        self.rows = rows
        self.fieldnames = names
        self.line_num = 0

    def __iter__(self):
        return iter(self.rows)

    def __next__(self):
        return self.rows[0]


def reader(lines, dialect='excel', **options):
    return Rows([decode('csv', line) for line in lines], None)


def DictReader(f, fieldnames=None, restkey=None, restval=None, dialect='excel', **options):
    return Rows([decode('csv', line) for line in f], decode('csv', f))


class Writer:
    def __init__(self, file):
        self.file = file

    def writerow(self, row):
        for cell in row.values() if isinstance(row, dict) else row:
            self.file.write(cell)

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)

    def writeheader(self):
        return None


def writer(csvfile, dialect='excel', **options):
    return Writer(csvfile)


def DictWriter(f, fieldnames=None, restval='', extrasaction='raise', dialect='excel', **options):
    return Writer(f)
