export interface Driver {
  label(parcel: string): Promise<{ cents: number }>
}
