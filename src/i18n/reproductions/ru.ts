// The words about programs that provoke errors, in Russian.
import { counted } from '../plural-ru.ts'
import type { ReproductionStrings } from './en.ts'

export const reproductions: ReproductionStrings = {
  title: 'Вызвано нарочно: какой промах даёт какую ошибку',
  description:
    'Короткие программы, которые вызывают ошибки сокетов в Linux, с записанным результатом и тем, что говорит документация Windows и macOS.',
  lead: (count) =>
    `${counted(count, 'короткая программа', 'короткие программы', 'коротких программ')}, в каждой один промах. Тесты атласа запускают их все в Linux и сравнивают результат с записанным здесь.`,
  documentedLead:
    'Столбцы Windows и macOS не измерены: они повторяют то, что говорит названная документация. Пустая ячейка значит, что документации, где это сказано прямо, не нашлось.',
  matrix: 'Вызов, промах, результат',
  tryIt: 'Попробовать самому',
  tryItLead:
    'Эти программы вызывают ошибку в Linux. Тесты атласа запускают их и сравнивают результат.',
  mistake: 'Промах',
  observedOn: 'Linux, измерено',
  documentedOn: (platform) => `${platform}, по документации`,
  commands: 'Команды',
  result: 'Результат',
  kernel: (version) => `Linux\u00a0${version}`,
  after: (seconds) => `через ${seconds}\u00a0с`,
  allPrograms: 'Все программы и их результаты',
  door: 'Программы, которые вызывают ошибки: какой промах даёт какой результат',
  need: {
    'network-namespace':
      'Работает в отдельном сетевом пространстве имён: сеть самой машины не меняется.',
    'unprivileged-user': 'Запускайте от имени обычного пользователя: root это разрешено.',
    ipv6: 'Нужен IPv6.',
    iptables: 'Нужен iptables.',
  },
}
