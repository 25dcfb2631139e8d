import ftplib
import pycurl
import zeep


def clients(event, context):
    zeep.Client(event['wsdl'])  # finds url
    zeep.Client('https://api.example.com/?wsdl').service.find(event['name'])
    ftplib.FTP(event['host'])  # finds url
    curl = pycurl.Curl()
    curl.setopt(pycurl.URL, event['url'])  # finds url
    curl.setopt(pycurl.URL, 'https://api.example.com/')
