from urllib.parse import urlsplit

FEEDS = ('https://feeds.example/', 'https://podcasts.example/')


def known(url):
    return urlsplit(url).scheme in ('http', 'https')
