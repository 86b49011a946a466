#ifndef _TERMIOS_H
#define _TERMIOS_H
typedef int pid_t;
typedef unsigned char cc_t;
typedef unsigned int speed_t;
typedef unsigned int tcflag_t;
#define NCCS 32
struct termios {
  tcflag_t c_iflag, c_oflag, c_cflag, c_lflag;
  cc_t c_line;
  cc_t c_cc[NCCS];
  speed_t c_ispeed, c_ospeed;
};
#define VINTR 0
#define VEOF 4
#define VTIME 5
#define VMIN 6
#define ISIG 0000001
#define ICANON 0000002
#define ECHO 0000010
#define ECHONL 0000100
#define OPOST 0000001
#define ONLCR 0000004
#define ICRNL 0000400
#define TCSANOW 0
#define TCSADRAIN 1
#define TCSAFLUSH 2
extern int tcgetattr(int, struct termios *);
extern int tcsetattr(int, int, const struct termios *);
#define IGNBRK 0000001
#define BRKINT 0000002
#define IGNPAR 0000004
#define PARMRK 0000010
#define INPCK 0000020
#define ISTRIP 0000040
#define INLCR 0000100
#define IGNCR 0000200
#define IXON 0002000
#define IXOFF 0010000
#define CS8 0000060
#define CSIZE 0000060
#define CREAD 0000200
#define PARENB 0000400
#define IEXTEN 0100000
#define ECHOE 0000020
#define ECHOK 0000040
#define NOFLSH 0000200
#define TOSTOP 0000400
#define VQUIT 1
#define VERASE 2
#define VKILL 3
#define B9600 0000015
#define B38400 0000017
#define B115200 0010002
#define TCIFLUSH 0
#define TCOFLUSH 1
#define TCIOFLUSH 2
extern void cfmakeraw(struct termios *);
extern speed_t cfgetispeed(const struct termios *);
extern speed_t cfgetospeed(const struct termios *);
extern int cfsetispeed(struct termios *, speed_t);
extern int cfsetospeed(struct termios *, speed_t);
#endif
