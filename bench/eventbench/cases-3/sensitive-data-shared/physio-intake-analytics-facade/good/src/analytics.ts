import axios, { type AxiosInstance } from 'axios'

export class Analytics {
  private readonly http: AxiosInstance

  constructor() {
    this.http = axios.create({ baseURL: 'https://collect.metrics-vendor.com/v2', timeout: 2000 })
  }

  async track(name: string, properties: object): Promise<void> {
    await this.http.post('/track', { name, properties, sentAt: Date.now() })
  }
}
