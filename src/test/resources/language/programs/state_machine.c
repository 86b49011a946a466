// A table-driven state machine for a serial protocol: escapes, lengths, checksums, timeouts.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum state { WAIT, LENGTH, DATA, ESCAPE, CHECK, STATES };
enum event { START, ESC, BYTE, TIMEOUT, EVENTS };

struct port {
	enum state state;
	uint8_t buffer[16], length, got, sum;
	int frames, errors;
};

typedef enum state action(struct port *, uint8_t);

static enum state begin(struct port *p, uint8_t b) { p->got = p->sum = 0; return LENGTH; }
static enum state length(struct port *p, uint8_t b)
{
	if (b == 0 || b > sizeof p->buffer) {
		p->errors++;
		return WAIT;
	}
	p->length = b;
	p->sum += b;
	return DATA;
}
static enum state data(struct port *p, uint8_t b)
{
	p->buffer[p->got++] = b;
	p->sum += b;
	return p->got == p->length ? CHECK : DATA;
}
static enum state unescape(struct port *p, uint8_t b) { return data(p, b ^ 0x20); }
static enum state check(struct port *p, uint8_t b)
{
	if ((uint8_t)(p->sum + b)) {
		p->errors++;
		printf("bad checksum %02x\n", b);
	} else {
		p->frames++;
		printf("frame %.*s\n", p->length, p->buffer);
	}
	return WAIT;
}
static enum state ignore(struct port *p, uint8_t b) { return p->state; }
static enum state escape(struct port *p, uint8_t b) { return ESCAPE; }
static enum state broken(struct port *p, uint8_t b) { p->errors++; return WAIT; }
static enum state restart(struct port *p, uint8_t b) { p->errors++; return begin(p, b); }

static action *const table[STATES][EVENTS] = {
	[0 ... STATES - 1] = {[START] = restart, [ESC] = broken, [BYTE] = broken, [TIMEOUT] = broken},
	[WAIT] = {[START] = begin, [ESC ... TIMEOUT] = ignore},
	[LENGTH] = {[START] = restart, [ESC] = broken, [BYTE] = length, [TIMEOUT] = broken},
	[DATA] = {restart, escape, data, broken},
	[ESCAPE][BYTE] = unescape,
	[ESCAPE][START] = restart,
	[ESCAPE][ESC] = broken,
	[ESCAPE][TIMEOUT] = broken,
	[CHECK] = {restart, broken, check, broken},
};

static void feed(struct port *p, const char *bytes, int n)
{
	for (int i = 0; i < n; i++) {
		uint8_t b = bytes[i];
		enum event e = b == 0x7e ? START : b == 0x7d ? ESC : BYTE;

		p->state = table[p->state][e](p, b);
	}
}

int main(void)
{
	struct port p = {0};
	char frame[] = "\x7e\x05hello", sum = 5;

	for (char *c = "hello"; *c; c++)
		sum += *c;
	sum = -sum;
	feed(&p, frame, 7);
	feed(&p, &sum, 1);                      // expect: frame hello
	feed(&p, "noise", 5);
	feed(&p, frame, 7);
	feed(&p, "\x01", 1);                    // expect: bad checksum 01
	feed(&p, "\x7e\x02" "a\x7d\x5e\x1f", 6); // expect: frame a~
	feed(&p, "\x7e\x00", 2);
	feed(&p, "\x7e\x03x\x7e\x01y\x86", 7);  // expect: frame y
	feed(&p, "\x7e\x02z", 3);
	p.state = table[p.state][TIMEOUT](&p, 0);
	printf("%d frames, %d errors, state %d\n", p.frames, p.errors, p.state);
	// expect: 3 frames, 4 errors, state 0
	return p.errors;
}
// exit: 4
