export { SlotController } from './slot.controller'
