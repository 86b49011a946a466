// Small structs swapped through unions with atomic words: tagged values with a version.
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>

union tagged { uint64_t word; struct { uint32_t value; uint32_t version; }; };

static _Atomic uint64_t cell;

static int update(uint32_t value)
{
	union tagged old = {atomic_load(&cell)}, new;
	int tries = 0;

	do {
		new = (union tagged){.value = value, .version = old.version + 1};
		new.version = old.version + 1;
		tries++;
	} while (!atomic_compare_exchange_strong(&cell, &old.word, new.word));
	return tries;
}

int main(void)
{
	union tagged now;

	printf("%d %d\n", update(7), update(0xffffffff)); // expect: 1 1
	now.word = cell;
	printf("%x %u\n", now.value, now.version); // expect: 7 2
	cell += 1;
	now.word = cell;
	printf("%x %u\n", now.value, now.version); // expect: 8 2
	cell = cell << 32 | cell >> 32;
	now.word = cell;
	printf("%u %u\n", now.value, now.version); // expect: 2 8
	return 0;
}
