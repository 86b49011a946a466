// Atomic pointers step by elements; arrays of atomics; atomic_fetch_add on pointers.
#include <stdatomic.h>
#include <stdio.h>

struct wide { long v[3]; };

int main(void)
{
	struct wide w[5] = {[2] = {{1, 2, 3}}};
	struct wide *_Atomic p = w;
	_Atomic(struct wide *) q = w + 4;
	atomic_int v[4] = {1, 2, 3, 4};
	_Atomic int *it = v;
	_Atomic(char) text[3] = {'a', 'b'};

	printf("%d\n", (int)(atomic_fetch_add(&p, 2) - w)); // expect: 0
	printf("%ld\n", p->v[2]);               // expect: 0
	p += 1;
	q--;
	printf("%d\n", p == q);                 // expect: 0
	printf("%d\n", (int)(atomic_fetch_sub(&q, 3) - atomic_load(&q))); // expect: 0
	while (it < v + 4)
		*it++ *= 10;
	printf("%d %d\n", v[0], v[3]);          // expect: 10 40
	v[v[0] / 10] += v[2];
	printf("%d\n", v[1]);                   // expect: 50
	text[1]++;
	text[0] -= 32;
	printf("%c%c\n", text[0], text[1]);     // expect: Ac
	p = 0;
	printf("%d\n", !p);                     // expect: 1
	return 0;
}
