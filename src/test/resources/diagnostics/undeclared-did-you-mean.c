struct device { int count; };
static int counter, buffer_size;
enum state { STATE_IDLE, STATE_BUSY };
#define MAX_LEN 5
int f(struct device *dev)
{
	int length = 0;
	lenght = 1;
	conter = 2;
	buffersize = 3;
	Counter = 4;
	STATE_BUZY;
	dev->cuont = MAX_LENG;
	xyzzy = 1;
	return lenght;
}
