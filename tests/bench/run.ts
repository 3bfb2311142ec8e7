// `npm run bench`: weights of the built site, and what the search finds and costs beside its peers.
import { benchSearch } from './search.ts'
import { benchWeight } from './weight.ts'

await benchWeight()
await benchSearch()
