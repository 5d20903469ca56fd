package org.maplitmus.maps.counter;

/** Two 64-byte cache lines of bytes between the object's header and the hot field, the first of them inherited. */
class WideLeftPadding extends LeftPadding {
    byte farLeft00, farLeft01, farLeft02, farLeft03, farLeft04, farLeft05, farLeft06, farLeft07;
    byte farLeft08, farLeft09, farLeft10, farLeft11, farLeft12, farLeft13, farLeft14, farLeft15;
    byte farLeft16, farLeft17, farLeft18, farLeft19, farLeft20, farLeft21, farLeft22, farLeft23;
    byte farLeft24, farLeft25, farLeft26, farLeft27, farLeft28, farLeft29, farLeft30, farLeft31;
    byte farLeft32, farLeft33, farLeft34, farLeft35, farLeft36, farLeft37, farLeft38, farLeft39;
    byte farLeft40, farLeft41, farLeft42, farLeft43, farLeft44, farLeft45, farLeft46, farLeft47;
    byte farLeft48, farLeft49, farLeft50, farLeft51, farLeft52, farLeft53, farLeft54, farLeft55;
    byte farLeft56, farLeft57, farLeft58, farLeft59, farLeft60, farLeft61, farLeft62, farLeft63;
}
