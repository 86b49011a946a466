// switch over enums, _Bool, bit-fields and expressions of mixed type.
#include <stdbool.h>
#include <stdio.h>

enum state { IDLE, RUN = 5, STOP = -2, LAST = STOP + 1 };

struct reg {
	signed mode : 3;
	unsigned prio : 3;
};

static const char *name(enum state s)
{
	switch (s) {
	case IDLE: return "idle";
	case RUN: return "run";
	case STOP: return "stop";
	case LAST: return "last";
	}
	return "?";
}

int main(void)
{
	struct reg r = {-3, 7};
	bool b = 17;
	double d = 2.0;

	printf("%s %s %s %s %s\n", name(0), name(5), name(-2), name(-1), name(3));
	// expect: idle run stop last ?
	switch (b) {
	case false: printf("false\n"); break;
	case true: printf("true\n"); break;     // expect: true
	}
	switch (r.mode) {
	case -3: printf("minus three\n"); break; // expect: minus three
	case 5: printf("five\n"); break;
	}
	switch (r.prio + 1) {
	case 0: printf("wrapped\n"); break;
	case 8: printf("eight\n"); break;       // expect: eight
	}
	switch ((int)(d * 1.5)) {
	case 3: printf("three\n");              // expect: three
	}
	switch (d > 1, sizeof d) {
	case 8: printf("a size\n");             // expect: a size
	}
	switch (d > 1) {
	case 1: printf("one\n");                // expect: one
	}
	switch ('a' < 'b' ? RUN : IDLE) {
	case RUN: printf("chosen\n");           // expect: chosen
	}
	return 0;
}
