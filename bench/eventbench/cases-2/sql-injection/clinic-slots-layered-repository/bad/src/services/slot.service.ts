import type { Slot, SlotRepository } from '../repositories/slot.repository'

export interface Paging { sort: string; page: number }

export class SlotService {
  private readonly slots: SlotRepository
  constructor(slots: SlotRepository) {
    this.slots = slots
  }

  upcoming(clinic: number, paging: Paging): Promise<Slot[]> {
    return this.slots.findFree(clinic, paging.sort, (paging.page - 1) * 20)
  }
}
