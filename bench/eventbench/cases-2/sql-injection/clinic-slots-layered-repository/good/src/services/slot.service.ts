import type { Slot, SlotRepository } from '../repositories/slot.repository'

export interface Paging { sort: string; page: number }
enum SortColumn { Start = 'starts_at', Doctor = 'doctor', Room = 'room' }
const isColumn = (name: string): name is SortColumn => (Object.values(SortColumn) as string[]).includes(name)

export class SlotService {
  private readonly slots: SlotRepository
  constructor(slots: SlotRepository) {
    this.slots = slots
  }

  upcoming(clinic: number, paging: Paging): Promise<Slot[]> {
    const column = isColumn(paging.sort) ? paging.sort : SortColumn.Start
    return this.slots.findFree(clinic, column, (paging.page - 1) * 20)
  }
}
