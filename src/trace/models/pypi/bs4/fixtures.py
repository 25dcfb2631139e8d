import os
from bs4 import BeautifulSoup


def pages(event, context):
    page = BeautifulSoup(event['body'], 'html.parser')
    os.system('ls ' + page.find('a').get('href'))  # finds command
    for link in page.find_all('a'):
        os.system('ls ' + link['href'])  # finds command
        os.system('ls ' + link.text)  # finds command
    os.system('ls ' + BeautifulSoup('<a>x</a>', 'html.parser').get_text())
