package org.maplitmus.layouts.vm;

/** The program of a fork that says whether its addresses can be trusted. */
final class AddressMain {

    private AddressMain() {}

    public static void main(String[] arguments) {
        RunningVm.requirePlainAddresses();
        System.out.println("plain addresses");
    }
}
