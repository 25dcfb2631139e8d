from cordon import decode, encode


def load(fp, **options):
    return decode('json', fp.read())


def dump(obj, fp, **options):
    fp.write(encode('json', obj))
