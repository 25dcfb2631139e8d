def write(year):
    return 120 if year > 2000 else 80
