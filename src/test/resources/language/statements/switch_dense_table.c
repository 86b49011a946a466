// A large dense switch, every value of it, with holes and neighbours on both sides.
#include <stdio.h>

#define C(n) case n: return (n) * 7 % 101;
#define C10(n) C(n) C(n + 1) C(n + 2) C(n + 3) C(n + 4) C(n + 5) C(n + 6) C(n + 7) C(n + 8) C(n + 9)

static int dense(int n)
{
	switch (n) {
	C10(0) C10(10) C10(20) C10(30) C10(40) C10(60) C10(70) C10(80) C10(90)
	C10(-30) C10(1000)
	default:
		return -1;
	}
}

int main(void)
{
	int hits = 0, wrong = 0;
	long sum = 0;

	for (int i = -100; i < 1200; i++) {
		int r = dense(i);

		if (r == -1 || i == -1 && r == -1)
			continue;
		hits++;
		sum += r;
		wrong += r != i * 7 % 101;
	}
	printf("%d %ld %d\n", hits, sum, wrong); // expect: 109 4426 0
	printf("%d %d %d\n", dense(49), dense(50), dense(60)); // expect: 40 -1 16
	printf("%d %d %d\n", dense(-31), dense(-30), dense(1010)); // expect: -1 -8 -1
	return 0;
}
