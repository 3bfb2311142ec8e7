// The words of keeping the site for offline use in Russian.
import type { OfflineStrings } from './en.ts'

export const offline: OfflineStrings = {
  loading: (done, total) => `Загружается: ${done} из ${total}…`,
  kept: (size) => `Этот язык сохранён на устройстве (${size}) и работает без сети.`,
  remove: 'Удалить',
  removed: 'Удалено.',
  failed: 'Загрузить не удалось. Попробуйте ещё раз, когда сеть станет лучше.',
}
